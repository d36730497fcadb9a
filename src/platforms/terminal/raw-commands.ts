import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { datesOfText } from '../../extract/dates/dates-of-text.ts';
import { analyseSources } from '../../merge/analyse-sources.ts';
import type { CivilDay } from '../../model/civil.ts';
import type { SourceText } from '../../model/document.ts';
import type { ReadFault } from '../../model/snapshot.ts';
import { readSource } from '../../read/read-file.ts';

interface TextSink {
  write(text: string): unknown;
}

/** Prints what reading makes of each file, in the order given; false when a file could not be read. */
export function printRead(files: readonly string[], today: CivilDay, output: TextSink): boolean {
  const results: ({ readonly source: SourceText } | { readonly fault: ReadFault })[] = [];
  for (const file of files) {
    const result = readSource(file, file);
    results.push(result.kind === 'read' ? { source: result.source } : { fault: result.fault });
  }
  const sources = results.flatMap((result) => ('source' in result ? [{ source: result.source, added: today }] : []));
  const documents = new Map(analyseSources(sources, today).map(({ document }) => [document.file, document]));
  for (const result of results) {
    if ('fault' in result) {
      const { file, reason, remedy } = result.fault;
      output.write(`${JSON.stringify({ file, error: `${reason} ${remedy}`, text: '' })}\n`);
      continue;
    }
    const document = documents.get(result.source.file);
    if (document === undefined) continue;
    const { file, id, title, publisher, author, link, published, asOf, language, text, removed } = document;
    const sections = document.sections.map(({ heading, level, start, end }) => ({ heading, level, start, end }));
    const line = { file, id, title, publisher, author, link, published, asOf, language, text, sections, removed };
    output.write(`${JSON.stringify(line)}\n`);
  }
  return sources.length === files.length;
}

const asked = z.object({
  id: z.string(),
  published: z.iso.date().nullish(),
  language: z.string().optional(),
  text: z.string(),
});

/** Answers JSON Lines with the dates of each text; false at the first line that is not of the form. */
export async function printDates(input: Readable, output: TextSink, errors: TextSink): Promise<boolean> {
  let number = 0;
  for await (const line of createInterface({ input })) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if (typeof parsed === 'string') {
      errors.write(
        `Line ${number}: ${parsed}\nAllowed: one JSON object a line, { "id", "published": "YYYY-MM-DD", "text" }\n`,
      );
      return false;
    }
    const { id, published, text, language } = parsed;
    const dates = datesOfText(text, published ?? null, language).map((date) => ({
      start: date.start,
      end: date.end,
      text: date.text,
      interval: date.interval,
      granularity: date.granularity,
      inferred: date.inferred,
      otherReadings: date.otherReadings,
    }));
    output.write(`${JSON.stringify({ id, dates })}\n`);
  }
  return true;
}

function parseLine(line: string): z.infer<typeof asked> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'it is no JSON.';
  }
  const parsed = asked.safeParse(value);
  return parsed.success ? parsed.data : z.prettifyError(parsed.error);
}
