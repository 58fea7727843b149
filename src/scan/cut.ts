/** How many characters of the phrase there are up to the end of a fragment, at least and at most. */
export interface Reach {
  least: number
  most: number
}

/** A set of fragments, one to three characters that stand together, of which every text of a phrase holds one. */
export interface Cut {
  reaches: Map<string, Reach>
  /** What it costs to look for them: how often they are heard. */
  cost: number
}

/** A phrase whose begin is far away is dearer to look for. */
export const FAR = 1 / 20

export function put(reaches: Map<string, Reach>, fragment: string, {least, most}: Reach): void {
  const known = reaches.get(fragment)
  reaches.set(fragment, known ? {least: Math.min(least, known.least), most: Math.max(most, known.most)} : {least, most})
}

export function moved(cut: Cut | undefined, by: Reach): Cut | undefined {
  if (!cut || by.most === 0) return cut
  const reaches = new Map<string, Reach>()
  for (const [fragment, {least, most}] of cut.reaches)
    reaches.set(fragment, {least: least + by.least, most: most + by.most})
  return {reaches, cost: cut.cost * (1 + by.most * FAR)}
}

export function cheapest(...cuts: (Cut | undefined)[]): Cut | undefined {
  return cuts.reduce((best, cut) => (cut && (!best || cut.cost < best.cost) ? cut : best), undefined)
}
