import type {GeneralWords} from '../../content/schema.js';

export const generalWords: GeneralWords = {
  wholeBody:
    'Tu cuerpo trabaja como un todo, del pie a la columna. Cuando una parte se mueve menos, otra se mueve más. El estrés y las lesiones antiguas también cuentan. Muchas personas se sienten mejor cuando cambian cómo se mueven y qué calzado usan.',
  stopRule:
    'Detente si el dolor empeora, si se extiende hacia abajo por una pierna o si sientes adormecimiento o debilidad. Un esfuerzo muscular leve está bien.',
  howOften: 'Una vez al día es un buen comienzo. Si te deja el cuerpo dolorido, descansa un día.',
  floor: {
    down: [
      'Ponte de pie junto a una silla o una cama y sujétate a ella.',
      'Apoya una rodilla en el suelo y luego la otra.',
      'Siéntate sobre un lado de la cadera y acuéstate de lado.',
      'Dobla las rodillas y gira hasta quedar boca arriba.',
    ],
    up: [
      'Dobla las rodillas y gira hasta quedar de lado.',
      'Empuja el suelo con los brazos hasta sentarte.',
      'Apoya las manos y las rodillas en el suelo, junto a la silla.',
      'Apoya bien un pie en el suelo, sujétate a la silla y levántate.',
      '¿Es muy difícil? Mejor acuéstate en una cama firme.',
    ],
  },
  review: 'Traducción automática, aún sin revisar por un profesional de la salud.',
};
