/** How soon a hit deserves a look: a score that can be explained in one sentence (docs: README, "Bands"). */
export const BANDS = ['read-first', 'worth-reading', 'maybe', 'hidden'] as const;
export type Band = (typeof BANDS)[number];

/** One line of the score of a hit. `words` is what was seen, where there is something to show. */
export type Reason = {
  code:
    | 'phrase'
    | 'send-word-in-sentence'
    | 'send-word-nearby'
    /** In the heading above, the title, or twice in the blocks around. */
    | 'send-word-in-subject'
    | 'number'
    | 'decision'
    | 'other-service'
    | 'denied'
    | 'repeated';
  points: number;
  words?: string;
};

/** One place where one pattern matched. Offsets are into the reading text, end exclusive. */
export type Hit = {
  start: number;
  end: number;
  /** The sentence around the match. */
  sentenceStart: number;
  sentenceEnd: number;
  /** The id of the pack that the pattern belongs to. */
  pack: string;
  patternId: string;
  category: string;
  band: Band;
  /** The sum of the points of `reasons`. */
  score: number;
  reasons: Reason[];
  denied: boolean;
  /** Hidden for no other reason than that the reader marked its phrase as not useful. */
  muted?: true;
};

/** Hits that overlap are shown as one highlight with all their reasons, strongest first. */
export type HitGroup = { start: number; end: number; hits: Hit[] };
