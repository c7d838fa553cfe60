// Icons that only the card uses, as paths for `icon`.

export const LYING = 'M3 18h18M4 13h5l4 1 3-5 3 5';
export const STANDING = 'M20 3v18M13 4h.01M13 8v6l-2 7M13 14l3 7';
export const WIND = 'M3 9h11a3 3 0 1 0-3-3M3 13h15a3 3 0 1 1-3 3M3 17h6a2 2 0 1 1-2 2';
export const PEN = 'm4 20 1-4L16 5l3 3L8 19zM14 7l3 3';
