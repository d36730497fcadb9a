/** How a name is written in the documents, and how often each way. */
interface Written {
  readonly surfaces: ReadonlyMap<string, number>;
  readonly count: number;
}

/** Letters of initials: two are those of too much. */
const INITIALS = /^\p{Lu}{3,6}s?$/u;
/** Where several names have the same initials, the share of their mentions that one must have. */
const DOMINANT = 0.7;

/** Pairs of the key of initials (`VWC`) and that of the one name that has them (`Valley Water Council`), of three words or more. */
export function joinInitials(spellings: ReadonlyMap<string, Written>): Map<string, string> {
  const short = new Map<string, string>();
  for (const [key, { surfaces }] of spellings) {
    for (const surface of surfaces.keys()) if (INITIALS.test(surface)) short.set(surface.replace(/s$/u, ''), key);
  }
  const owners = new Map<string, Map<string, number>>();
  if (short.size === 0) return new Map();
  for (const [key, { surfaces, count }] of spellings) {
    if (!key.includes(' ')) continue;
    const found = new Set([...surfaces.keys()].map(initialsOf).filter((initials) => short.has(initials)));
    for (const initials of found)
      owners.set(initials, (owners.get(initials) ?? new Map<string, number>()).set(key, count));
  }
  const joined = new Map<string, string>();
  for (const [initials, names] of owners) {
    const total = [...names.values()].reduce((sum, n) => sum + n, 0);
    const best = [...names].find(([, n]) => n >= DOMINANT * total);
    const key = short.get(initials);
    if (best !== undefined && key !== undefined) joined.set(key, best[0]);
  }
  return joined;
}

/** The first letters of a name's words, but for those in small letters (`Bank of the Valley Farmers` → `BVF`). */
function initialsOf(surface: string): string {
  return surface
    .split(/[ -]/u)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '')
    .join('');
}
