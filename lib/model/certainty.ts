/**
 * From this confidence on an extracted event is told and remembered as an event. Below it only the dated sentence and
 * its people stand, for a typed event would be a guess.
 */
export const SURE = 0.8;
