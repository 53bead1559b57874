/** Calls that must not wait, dental. Written before the protocols were opened. */
import type { Story } from './story';

export const graveDentalStories: readonly Story[] = [
  {
    id: 'cellulite',
    said: "j'ai un abcès dentaire, mon cou gonfle et je n'arrive plus à avaler ma salive",
    facts: 'homme de 39 ans ; 39 °C ; voix étouffée ; ouvre un doigt',
    expected: 'vital',
    why: 'gonflement qui gêne pour avaler',
    source: 'W111',
  },
  {
    id: 'dent-sortie',
    said: 'mon fils de 10 ans a perdu une dent définitive en tombant de vélo',
    facts: 'il y a vingt minutes ; dent en main ; pas d’autre choc ; ne saigne presque plus',
    expected: 'urgent',
    why: 'réimplanter dans l’heure',
    source: 'ODF',
  },
  {
    id: 'extraction-saigne',
    said: "ça n'arrête pas de saigner depuis mon extraction de ce matin",
    facts:
      'homme de 68 ans ; anticoagulant ; mord une compresse depuis une heure ; remplit la bouche ; tient debout',
    expected: 'urgent',
    why: 'saignement qui résiste à l’appui',
    source: 'SDCEP-E',
  },
  {
    id: 'joue-oeil',
    said: "j'ai la joue enflée jusqu'à l'œil avec une dent infectée et de la fièvre",
    facts: 'femme de 29 ans ; 38,7 °C ; œil presque fermé ; depuis hier ; avale',
    expected: 'urgent',
    why: 'gonflement du visage qui s’étend avec fièvre',
    source: 'SDCEP-E',
  },
  {
    id: 'trismus',
    said: "ma dent de sagesse est infectée, je n'ouvre plus la bouche",
    facts: 'homme de 26 ans ; un doigt ; 38,5 °C ; mal pour avaler mais avale',
    expected: 'urgent',
    why: 'bouche bloquée avec fièvre',
    source: 'SDCEP-E',
  },
  {
    id: 'machoire-cassee',
    said: 'mon mari a pris un coup, sa mâchoire est de travers et ses dents ne se touchent plus',
    facts: '34 ans ; il y a une heure ; conscient, pas vomi ; saigne un peu',
    expected: 'urgent',
    why: 'fracture possible',
    source: 'SDCEP-E',
  },
  {
    id: 'couronne-inhalee',
    said: "j'ai avalé ma couronne de travers, je tousse et ça siffle",
    facts: 'femme de 73 ans ; depuis une heure ; respire mal',
    expected: 'vital',
    why: 'morceau dans les bronches',
    source: 'HSE-A',
  },
  {
    id: 'allergie-amoxicilline',
    said: "depuis l'antibiotique du dentiste j'ai des plaques et les lèvres qui gonflent",
    facts: 'femme de 45 ans ; il y a une demi-heure ; voix enrouée ; gêne pour respirer',
    expected: 'vital',
    why: 'réaction allergique qui touche le souffle',
    source: 'AFPRAL',
  },
];
