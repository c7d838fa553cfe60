// Icons that only the notice uses, as paths for `icon`.

export const URGENT = 'M12 2.5 21.5 12 12 21.5 2.5 12zM12 8v4.5M12 16h.01';
export const INFO = 'M12 3a9 9 0 1 0 .01 0zM12 11v5M12 7.5h.01';
export const PHONE =
  'M5 4h4l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4.5 1.5v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z';
