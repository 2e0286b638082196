/** One short sentence about what just happened, and perhaps the way back. */
export type NoticeText = { text: string; undo?: () => void };

/** A notice at the foot of the page. The region is always there, so that screen readers hear what comes into it. */
export function Notice({ notice, onClose }: { notice: NoticeText | null; onClose: () => void }) {
  return (
    <div class="notice-region" role="status">
      {notice && (
        <div class="card notice">
          <span>{notice.text}</span>
          {notice.undo && (
            <button type="button" onClick={notice.undo}>
              Undo
            </button>
          )}
          <button type="button" class="quiet" aria-label="Close this notice" onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
