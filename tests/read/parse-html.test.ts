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

describe('a page of a news site', () => {
  const long = 'The harbour has been closed since the first of March, and nobody knows for how long it will stay so.';
  const site = `<!DOCTYPE html><html lang="en"><head><title>Harbour strike goes on as talks collapse - Brackwater Herald</title>
<script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":["NewsArticle","ReportageNewsArticle"],"headline":"Harbour strike goes on as talks collapse","datePublished":"2031-03-18T05:30:00+01:00","dateModified":"2031-03-19T09:10:00+01:00","author":[{"@type":"Person","name":"Ines Volk"},{"@type":"Person","name":"Tomas Reedy"}],"publisher":{"@type":"NewsMediaOrganization","name":"Brackwater Herald"}}]</script></head>
<body><div id="cookie-banner" role="dialog"><h2>We value your privacy</h2><p>We and our 1,204 partners store and access information on a device, such as cookies, and process personal data.</p><button>Accept all</button></div>
<div class="site"><div class="top"><a href="/">Herald</a> <a href="/news">News</a></div><div class="main"><div class="col"><div class="article">
<h1>Harbour strike goes on as talks collapse</h1><div class="byline"><span>By Ines Volk</span> <span>18 March 2031, 05:30</span></div>
<div class="share-buttons"><ul><li><a href="#">Share on Facebook</a></li><li>Copy link</li></ul></div>
<div class="body"><div><p><b>BRACKWATER</b> — The strike in Brackwater entered its second week on Tuesday after talks between the union and the port ended without an agreement.</p></div>
<div><p>${ARTICLE[0]}</p></div><div class="ad"><span>Advertisement</span></div><div><p>${ARTICLE[1]} ${long}</p></div>
<div class="related-box"><h3>Related</h3><ul><li><a href="/a">Ferry fares to rise in April</a></li></ul></div><h2>What is at stake</h2><div><p>${ARTICLE[2]}</p></div>
<div class="newsletter-signup"><h4>Sign up to First Edition</h4><p>Our free daily newsletter with everything you need to know.</p><form><input type="email"><button>Sign up</button></form></div>
<div><p>${ARTICLE[3]} ${long}</p></div></div><div class="comments"><h3>Comments (41)</h3><p>Please log in to comment.</p></div></div></div></div>
<div class="foot"><p>© 2031 Brackwater Media Ltd. All rights reserved.</p></div></div></body></html>`;
  const source = read(site, 'a.html');

  it('gives its article, without dialogs, sign-ups, boxes of links and advertisements', () => {
    expect(outline(source)).toEqual([
      'paragraph: The strike in Brackwater entered its second week on Tuesday after talks between the union and the port ended without an agreement.',
      `paragraph: ${ARTICLE[0]}`,
      `paragraph: ${ARTICLE[1]} ${long}`,
      'heading: What is at stake',
      `paragraph: ${ARTICLE[2]}`,
      `paragraph: ${ARTICLE[3]} ${long}`,
    ]);
  });

  it('is known by the data in its head', () => {
    expect(source).toMatchObject({
      title: 'Harbour strike goes on as talks collapse',
      publisher: 'Brackwater Herald',
      author: 'Ines Volk, Tomas Reedy',
      written: { year: 2031, month: 3, day: 18 },
    });
  });

  it('keeps the times and headings of a live report', () => {
    const updates = ['21:40', '20:15', '06:00'].map(
      (time, index) =>
        `<div class="update"><time>${time}</time><h3>News ${index}</h3><p>${ARTICLE[index] ?? ''} ${long}</p><button>Share</button></div>`,
    );
    const live = read(
      `<html><head><title>Three towns vote | Valley Post</title><script type="application/ld+json">{"@type":"LiveBlogPosting","datePublished":"2031-06-01T05:55:00Z"}</script></head><body><main><article><h1>Three towns vote</h1>${updates.join('')}</article></main></body></html>`,
      'a.html',
    );
    expect(live).toMatchObject({ title: 'Three towns vote', publisher: 'Valley Post', written: { month: 6, day: 1 } });
    expect(live.sections.map((each) => each.heading)).toEqual(expect.arrayContaining(['News 0', 'News 1', 'News 2']));
    expect(live.text).toContain('20:15');
  });

  it('may be laid out in tables and line breaks', () => {
    const old = read(
      `<html><head><title>New keeper | Lakeside Football Club</title><meta name="pubdate" content="20310714"></head><body><table><tr><td><a href="/">Home</a> | <a href="/t">Tickets</a></td></tr></table><table><tr><td width="150">Fixtures<br>Results</td><td><font size="5"><b>Lakeside sign a new keeper</b></font><br>${ARTICLE[0]}<br><br>${ARTICLE[1]}<br><br>${ARTICLE[2]}<br><br>${ARTICLE[3]}<br><br><a href="#">Print this page</a> | <a href="#">E-mail to a friend</a></td></tr></table></body></html>`,
      'a.html',
    );
    expect(old.text).toContain(ARTICLE[3]);
    expect(old.text).not.toMatch(/Tickets|Print this/);
    expect(old.written).toMatchObject({ year: 2031, month: 7, day: 14 });
  });
});

const titled = (title: string, ...headings: string[]): string =>
  `<html><head><title>${title}</title></head><body><article>${headings.map((each) => `<h1>${each}</h1>`).join('')}${ARTICLE.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`;

describe('the headline of a web page', () => {
  it.each([
    ['its title without the site', titled('Elbrook votes for a dam | Courier'), 'Elbrook votes for a dam'],
    [
      'its only heading, which says more',
      titled('Dam | Courier', 'Elbrook dam: what is known'),
      'Elbrook dam: what is known',
    ],
    [
      'no heading that is the name of the site',
      titled('Elbrook votes for a dam - Elbrook Courier', 'Elbrook Courier'),
      'Elbrook votes for a dam',
    ],
  ])('is %s', (_, source, title) => {
    expect(read(source, 'a.html').title).toBe(title);
  });

  it('does not stand again in a text of short lines', () => {
    const source = read(
      '<html><head><title>Timeline of the dam</title></head><body><article><h1>Timeline of the dam</h1><h3>4 March 2031</h3><p>Leaks are found.</p><h3>6 May 2031</h3><p>Council votes.</p></article></body></html>',
      'a.html',
    );
    expect(source.text).toBe('4 March 2031\n\nLeaks are found.\n\n6 May 2031\n\nCouncil votes.');
  });
});

function headless(head: string, title: string): string {
  return `<html><head>${head}</head><body><p class="MsoTitle">${title}</p>${ARTICLE.map((each) => `<p>${each}</p>`).join('')}</body></html>`;
}

describe('the day and title of a page that has no head of its own', () => {
  it('may stand in its address', () => {
    const link = '<link rel="canonical" href="https://courier.example/2031/05/09/elbrook-votes.html">';
    expect(read(headless(link, ''), 'a.html').written).toEqual({
      year: 2031,
      month: 5,
      day: 9,
      basis: 'day in the address of the page',
    });
    expect(read(headless(link.replace('2031/05/09', '2031/13/45'), ''), 'a.html').written).toBeNull();
  });

  it('may be marked by a word processor', () => {
    expect(read(headless('<title>Note 3</title>', 'The dam: where we stand'), 'a.html').title).toBe(
      'The dam: where we stand',
    );
  });
});

function bylined(byline: string): string {
  return `<html><body><main><h1>Elbrook votes for a dam</h1><p class="byline">${byline}</p><article>${ARTICLE.map((each) => `<p>${each}</p>`).join('')}</article></main></body></html>`;
}

describe('a byline that readability takes out of the article', () => {
  it.each([
    ['By Mara Lind · 9 May 2031', 'Mara Lind', '2031-05-09'],
    ['Von Mara Lind · Freitag, 9. Mai 2031, zuletzt aktualisiert um 21.10 Uhr', 'Mara Lind', '2031-05-09'],
    ['Par Mara Lind · Vendredi 9 mai 2031, mis à jour à 22h15', 'Mara Lind', '2031-05-09'],
  ])('“%s” says who wrote it and when', (byline, author, day) => {
    const { author: found, written } = read(bylined(byline), 'a.html');
    expect(found).toBe(author);
    expect(written).toMatchObject({ year: 2031, month: 5, day: Number(day.slice(-2)) });
  });

  it('that is none says nothing', () => {
    expect(read(bylined('More than a hundred readers commented'), 'a.html').author).toBeNull();
  });
});
