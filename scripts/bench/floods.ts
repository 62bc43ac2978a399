/** Texts of many distinct names, as lists of the sanctioned or the elected are: what each name costs must not grow with their number. */

const SYLLABLES = ['ba', 'do', 'ki', 'lu', 'me', 'no', 'pa', 'ri', 'su', 'te', 'vo', 'za'];

/** An invented surname, another one for each number below 20,736. */
function surname(number: number): string {
  let rest = number;
  let name = '';
  for (let k = 0; k < 4; k++) {
    name += SYLLABLES[rest % SYLLABLES.length]!;
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** One more of a flood: its number in, its sentence out. */
export const FLOODS: Readonly<Record<string, (number: number) => string>> = {
  'many names': (k) => `Ana ${surname(k)} met ${surname(k + 1)}. `,
  'many ministers': (k) => `Minister Ana ${surname(k)} met the minister. `,
  'many misters': (k) => `Mr ${surname(k)} said no. `,
  'many speakers': (k) => `Ana ${surname(k)}: yes.\nAna ${surname(k)}: no.\n`,
};
