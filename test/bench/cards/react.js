import {createElement, useState} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {components} from 'content';

const kinds = components(createElement);

/** A card with the two states that ours has. */
function Card({kind}) {
  const [started, setStarted] = useState(false);
  const [playing, setPlaying] = useState(false);
  return kinds[kind](
    () => setStarted(!started),
    () => setPlaying(!playing),
  );
}

/** React, in one go: left to itself it takes several frames. */
export const contender = (count) => (stage) => {
  const root = createRoot(stage);
  flushSync(() => root.render(Array.from({length: count}, (_, key) => createElement(Card, {key, kind: key % 4}))));
};
