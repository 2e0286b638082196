export const LOCKER_GROUPS = ['paper', 'council', 'category', 'tag', 'none'] as const;
/** `place` is the order in the paper; `hand` that of the folder. */
export const LOCKER_ORDERS = ['newest', 'oldest', 'place', 'band', 'hand'] as const;
