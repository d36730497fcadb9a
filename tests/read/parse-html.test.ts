import { describe, expect, it } from 'vitest';
import { ARTICLE, outline, read, removedTexts } from './reading.ts';

const page = `<!doctype html><html lang="en-GB"><head><title>New dam for the valley | Elbrook Courier</title>
<meta property="og:site_name" content="Elbrook Courier"><link rel="canonical" href="https://example.org/dam">
<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"New dam for the valley","datePublished":"2031-05-09T10:00:00Z","author":[{"name":"Mara Lind"}]}]}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav><article><h1>New dam for the valley</h1>
<p>${ARTICLE[0]}</p><p><b>Cost:</b> ${ARTICLE[1]} See <a href="https://example.org/report">the report</a>.</p>
<figure><img src="a.png"><figcaption>The valley. Photo: J. Ray</figcaption></figure>
<h2>What is next</h2><ul><li>A vote in June, in the county.</li><li><p>Work, if money comes.</p></li></ul>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2031</td><td><p>10 million</p></td></tr></table>
<blockquote><p>${ARTICLE[2]}</p></blockquote><p>${ARTICLE[3]}<br>It is so.</p></article><footer>© 2031 All rights reserved.</footer></body></html>`;

describe('a web page', () => {
  const source = read(page, 'a.html');

  it('falls into blocks at block borders', () => {
    expect(outline(source)).toEqual([
      `paragraph: ${ARTICLE[0]}`,
      `paragraph: Cost: ${ARTICLE[1]} See the report.`,
      'heading: What is next',
      'item: A vote in June, in the county.',
      'item: Work, if money comes.',
      'row: Year | Cost',
      'row: 2031 | 10 million',
      `quote: ${ARTICLE[2]}`,
      `paragraph: ${ARTICLE[3]}`,
      'paragraph: It is so.',
    ]);
  });

  it('is known by what its head says', () => {
    expect(source).toMatchObject({
      title: 'New dam for the valley',
      publisher: 'Elbrook Courier',
      author: 'Mara Lind',
      link: 'https://example.org/dam',
      language: 'en',
      written: { year: 2031, month: 5, day: 9 },
    });
    expect(source.links).toMatchObject([{ url: 'https://example.org/report' }]);
    expect(source.text.slice(source.links[0]?.at)).toMatch(/^the report/);
  });

  it('loses its frame, which is listed', () => {
    expect(removedTexts(source)).toContain('Home');
    expect(source.text).not.toMatch(/rights reserved|Photo/);
  });

  it('is read as far as it goes when it is cut off', () => {
    const cut = read(page.slice(0, page.indexOf('<table>')), 'a.html');
    expect(cut.text).toContain(ARTICLE[1]);
    expect(cut.text).toContain('Work, if money comes.');
  });

  it('is one in a file of any name', () => {
    expect(read(page, 'a.txt').title).toBe('New dam for the valley');
  });

  it('is read whole when no article is found in it', () => {
    expect(read('<p>The dam stands.</p><p>It leaks.</p>', 'a.html').text).toBe('The dam stands.\n\nIt leaks.');
    expect(read('The dam stands, it says here.', 'a.html').text).toBe('The dam stands, it says here.');
  });
});
