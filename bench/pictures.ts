import { monitorEventLoopDelay } from 'node:perf_hooks';
import { drawPicture } from '../src/picture/draw-picture.ts';
import { renderPng } from '../src/picture/render-png.ts';
import { openFonts } from '../src/picture/text/font-set.ts';
import { openPictures } from '../src/runtime/open-pictures.ts';
import type { PictureNode } from '../src/view/picture.ts';
import { inventEvents, pictureOf } from '../tests/picture/invent-events.ts';
import type { Benchmark } from './benchmark.ts';
import { type Cost, costOf, quantile } from './cost.ts';
import { figure, type Goal } from './table.ts';

const COUNTS = [5, 20, 100, 500];
const ROUNDS = { quick: 5, full: 30 };
const NANOSECONDS = 1e6;
const AIM = { events: 100, most: 300 };

/** Pictures of timelines: laid out and drawn in this thread, and in the worker while the event loop is watched. */
export const pictures: Benchmark = {
  name: 'pictures',
  summary: 'timelines of 5 to 500 events as PNG, here and in the worker',
  async run({ quick }) {
    const rounds = quick ? ROUNDS.quick : ROUNDS.full;
    const fonts = openFonts(null);
    const rows: string[][] = [];
    const goals: Goal[] = [];
    for (const count of COUNTS) {
      const here: Here[] = [];
      /* oxlint-disable eslint/no-await-in-loop -- one after the other, or they disturb each other */
      for (let round = 0; round < rounds; round++) here.push(await drawHere(count, fonts));
      const there = await drawThere(count, rounds);
      /* oxlint-enable eslint/no-await-in-loop */
      if (count === AIM.events) {
        const usual = quantile(there.rest, 0.5);
        goals.push({
          goal: `a picture of ${AIM.events} events ≤ ${AIM.most} ms, off the event loop`,
          measured: `${figure(usual)} ms (p99 ${figure(quantile(there.rest, 0.99))} ms); event loop p99 ${figure(there.delay)} ms late`,
          isMet: usual <= AIM.most,
        });
      }
      const cpu = (part: 'svg' | 'png'): string =>
        figure(
          quantile(
            here.map((one) => one[part].cpu),
            0.5,
          ),
        );
      rows.push([
        String(count),
        cpu('svg'),
        cpu('png'),
        figure(
          quantile(
            here.map(({ svg, png }) => svg.wall + png.wall),
            0.5,
          ),
        ),
        figure(there.first),
        figure(quantile(there.rest, 0.5)),
        figure(quantile(there.rest, 0.99)),
        figure(there.delay),
        figure((here[0]?.bytes ?? 0) / 1024),
      ]);
    }
    const columns = [
      'events',
      'SVG CPU ms',
      'PNG CPU ms',
      'both p50 ms',
      'worker first ms',
      'worker p50 ms',
      'worker p99 ms',
      'loop delay p99 ms',
      'KB',
    ];
    const note =
      'Texts in eleven scripts; 1,920 pixels wide. “SVG” lays out and draws, “PNG” renders it, medians of this thread; “worker” is from asking to having the PNG, the first one with the thread’s start and the fonts, and “loop delay” is that of this thread’s event loop meanwhile. Goal: 300 ms for 100 events, off the event loop.';
    return [{ title: 'Pictures', columns, rows, note, goals }];
  },
};

interface Here {
  readonly svg: Cost;
  readonly png: Cost;
  readonly bytes: number;
}

async function drawHere(count: number, fonts: ReturnType<typeof openFonts>): Promise<Here> {
  const picture = pictureOf(inventEvents(count));
  const drawn = await costOf(() => drawPicture(picture, 'alt', fonts));
  const rendered = await costOf(() => renderPng(drawn.result.svg));
  return { svg: drawn.cost, png: rendered.cost, bytes: rendered.result.length };
}

async function drawThere(count: number, rounds: number) {
  const drawing = openPictures({ fonts: null });
  const times: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (let round = 0; round <= rounds; round++) {
    // Another description each time: equal pictures are drawn once.
    const node: PictureNode = { kind: 'picture', picture: pictureOf(inventEvents(count)), alt: `round ${round}` };
    const began = performance.now();
    // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other is what is measured
    await drawing.png(node);
    times.push(performance.now() - began);
  }
  delay.disable();
  await drawing.close();
  const [first = 0, ...rest] = times;
  return { first, rest, delay: delay.percentile(99) / NANOSECONDS };
}
