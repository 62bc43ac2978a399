/** What may own a post: a state by name or adjective, an organisation, a seat of government. */
export const OWNERS = ['country', 'demonym', 'organisation', 'metonym'] as const;

/** Words before and after a head that one title may take. */
export const REACH = 9;
