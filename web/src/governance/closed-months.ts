/** How many months back a pack may begin. */
const OFFERED = 36;
const IN_A_PACK = 12;

/** Months that are over (`YYYY-MM`), newest first, for a day (`YYYY-MM-DD`). */
export function closedMonths(today: string): readonly string[] {
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: OFFERED }, (_, ago) => {
    const month = now - 1 - ago;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** The months of a pack as its address says them: the last twelve where it says nothing that can be. */
export function monthsOfPack(today: string, from: string | undefined, to: string | undefined): { readonly from: string; readonly to: string } {
  const months = closedMonths(today);
  return { from: months.find((month) => month === from) ?? months[IN_A_PACK - 1]!, to: months.find((month) => month === to) ?? months[0]! };
}
