import { useEffect, useRef } from 'preact/hooks';
import { say } from '../platform/say.ts';

/**
 * One short sentence about what just happened, and perhaps the way back, which gets the focus when `focus` says so:
 * when what had it before is gone.
 */
export type NoticeText = { text: string; undo?: () => void; focus?: boolean };

/** A notice at the foot of the page. The region is always there, so that screen readers hear what comes into it. */
export function Notice({ notice, onClose }: { notice: NoticeText | null; onClose: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (notice?.focus) undo.current?.focus();
  }, [notice]);
  return (
    <div class="notice-region" role="status">
      {notice && (
        <div class="card notice">
          <span>{notice.text}</span>
          {notice.undo && (
            <button type="button" ref={undo} onClick={notice.undo}>
              {say('common_undo')}
            </button>
          )}
          <button type="button" class="quiet" aria-label={say('notice_closeThisNotice')} onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
