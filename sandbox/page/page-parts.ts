import type { MovableClock } from '../clock.ts';
import type { Driver } from '../driver/driver.ts';
import type { World } from '../world/world.ts';
import type { Notices } from './notices.ts';
import type { PageOptions } from './options.ts';

/** What the page is made of: the world that it shows, and the ways to act in it. */
export interface PageParts {
  readonly world: World;
  readonly driver: Driver;
  readonly clock: MovableClock;
  readonly options: PageOptions;
  readonly notices: Notices;
}
