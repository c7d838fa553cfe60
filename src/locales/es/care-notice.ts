import type {CareNoticeStrings} from '../strings.js';

export const careNoticeStrings: CareNoticeStrings = {
  call: (number) => `Llama al ${number}`,
  callLocal: 'Llama ahora al número de emergencias de tu zona.',
  local: 'número de emergencias de tu zona',
  callFor: 'Llama al {number} si te duele la espalda y además:',
  more: 'Otros motivos para consultar',
  origin:
    'Esta lista viene de las recomendaciones públicas del servicio de salud del Reino Unido. No viene del artículo.',
  origins:
    'Las dos primeras listas vienen de las recomendaciones públicas del servicio de salud del Reino Unido. No vienen del artículo; la última, sí.',
  disclaimer: 'Esto es solo información. No te dice qué tienes. Un profesional de la salud sí puede decírtelo.',
  own: 'los textos.',
};
