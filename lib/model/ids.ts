/** Ids are readable strings; the brand keeps one kind from being passed as another. */
type Id<Kind extends string> = string & { readonly __id?: Kind };

/** ASCII slug of the name most used in English-language news, printed order: `sergey-lavrov`, `xi-jinping`. */
export type OfficialId = Id<'official'>;
/** Slug of a post: `ind-foreign-secretary`, `uno-secretary-general`. */
export type OfficeId = Id<'office'>;
/** ISO 3166 alpha-3, or an organisation that acts like a state in news: `EUR`, `UNO`, `NATO`. */
export type CountryCode = Id<'country'>;
/** Slug of a recurring event: `ind-rus-foreign-office-consultations`. */
export type SeriesId = Id<'series'>;
/** Starter events: a readable slug. Captured and reader-made events: a UUIDv7. */
export type EventId = Id<'event'>;
/** UUIDv7 of a record the reader owns. */
export type RecordId = Id<'record'>;

/** ISO 8601, as precise as known: `2025`, `2025-03`, `2025-03-07`. Calendar dates, no time zone. */
export type IsoDate = string;
/** ISO 8601 instant in UTC: `2025-03-07T17:35:00.000Z`. */
export type Instant = string;
