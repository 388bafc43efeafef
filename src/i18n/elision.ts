/** Days of the month whose names begin with a vowel: otto, undici. */
const VOWEL = /^(?:8|11)\b/;

/** Italian “il” before a day: il 10 maggio, l’8 maggio. */
export function il(day: string): string {
  return VOWEL.test(day) ? `l’${day}` : `il ${day}`;
}

/** Italian “dal” before a day: dal 10 maggio, dall’11 maggio. */
export function dal(day: string): string {
  return VOWEL.test(day) ? `dall’${day}` : `dal ${day}`;
}
