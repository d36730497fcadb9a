import { describe, expect, it } from 'vitest';
import { outline, read } from './reading.ts';

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Elbrook Courier: Dam</title><language>en-GB</language>
<lastBuildDate>Fri, 09 May 2031 08:00:00 GMT</lastBuildDate>
<item><title>Council votes for dam</title><pubDate>Tue, 06 May 2031 10:05:00 GMT</pubDate>
<description><![CDATA[<p>The council of Elbrook voted for the dam &amp; the bridge.</p>]]></description></item>
<item><title>Anglers go to court</title><pubDate>Thu, 08 May 2031 15:30:00 GMT</pubDate>
<description>&lt;p&gt;The anglers said that they would go to court.&lt;/p&gt;</description></item>
</channel></rss>`;

describe('a feed', () => {
  it.each(['feed.txt', 'feed.html'])('is read by its items, whatever its file is called: %s', (file) => {
    const source = read(rss, file);
    expect(source).toMatchObject({
      title: 'Elbrook Courier: Dam',
      publisher: 'Elbrook Courier: Dam',
      language: 'en',
      written: { year: 2031, month: 5, day: 9, basis: 'latest day in the feed' },
    });
    expect(outline(source)).toEqual([
      'heading: Council votes for dam',
      'heading: Tue, 06 May 2031 10:05:00 GMT',
      'paragraph: The council of Elbrook voted for the dam & the bridge.',
      'heading: Anglers go to court',
      'heading: Thu, 08 May 2031 15:30:00 GMT',
      'paragraph: The anglers said that they would go to court.',
    ]);
  });

  it('may be one of entries', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Council</title><entry><title>Dam</title><updated>2031-06-03T18:30:02Z</updated><summary>The council approved the dam by one vote.</summary></entry></feed>`;
    const source = read(atom, 'atom.html');
    expect(source.written).toMatchObject({ year: 2031, month: 6, day: 3 });
    expect(source.text).toContain('The council approved the dam by one vote.');
  });

  it('without items, or spoken of, is any other text', () => {
    expect(read('<rss version="2.0"><channel><title>Dam</title></channel></rss>').text).toContain('Dam');
    expect(read('The <rss> element opens a feed, and <item> opens an item.').text).toContain('opens a feed');
  });

  it('with items that never end is read in good time', () => {
    expect(read(`<rss><channel><title>Dam</title>${'<item><title>x'.repeat(50_000)}`).text).not.toBe('');
  });
});
