/** "Good morning" until noon, "Good afternoon" until six, then "Good evening", and "Hello" in the small hours of a night shift. */
export function greetingAt(hour: number): string {
  if (hour < 5) return 'Hello';
  if (hour < 12) return 'Good morning';
  return hour < 18 ? 'Good afternoon' : 'Good evening';
}
