import type { TitleModifier } from '../../model/mention.ts';

/** The words the overlay needs; the product's words (`lib/words.ts`) have this shape. */
export interface OverlayWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  (key: OverlayKey, values?: Readonly<Record<string, string | number>>): string;
  count(key: 'card_in_memory', count: number): string;
  date(date: string): string;
  longDate(date: string): string;
}

export type OverlayKey =
  | `modifier_${Exclude<TitleModifier, 'self-styled'> | 'self_styled'}`
  | 'card_label'
  | 'card_since'
  | 'card_on'
  | 'card_undated'
  | 'card_now'
  | 'card_face'
  | 'card_may_be'
  | 'card_no_events'
  | 'card_why'
  | 'card_roster'
  | 'card_open'
  | 'card_correct'
  | 'card_dossier'
  | 'card_add_typing'
  | 'card_own'
  | 'card_current'
  | 'card_stale_old'
  | 'card_stale_due'
  | 'people_add'
  | 'face_added'
  | 'card_close'
  | 'handle_label'
  | 'handle_keep_yellow'
  | 'handle_keep_green'
  | 'handle_keep_blue'
  | 'handle_note'
  | 'handle_off'
  | 'saved'
  | 'undo'
  | 'undone'
  | 'not_saved'
  | 'date_from_page_data'
  | 'date_from_article'
  | 'date_from_dateline'
  | 'date_from_address'
  | 'date_from_given';
