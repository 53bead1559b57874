/** Words that tell of somebody's health, as they are said in French, in English and in short: none may leave by an ordinary channel. */
export const HEALTH_WORDS: readonly string[] = [
  ...'abcès acouphène addiction AINS alcool allergie alzheimer amygdales anémie angine anorexie antibiotique anticoagulant'.split(
    ' ',
  ),
  ...'antidépresseur anxiété aphte apnée arthrose asthme AVC avortement IVG biopsie boulimie bronchite brûlure burn-out'.split(
    ' ',
  ),
  ...'cancer carie cataracte chemo chimio chimiothérapie cholestérol cirrhose coloscopie commotion constipation convulsion'.split(
    ' ',
  ),
  ...'coronarographie couronne covid crohn cystite daltonisme démence dépression détartrage diabète dialyse diarrhée dyslexie'.split(
    ' ',
  ),
  ...'eczéma embolie endométriose épilepsie escarre extraction fausse-couche FIV fibrome fièvre fistule fracture gangrène'.split(
    ' ',
  ),
  ...'gastrite glaucome glycémie goutte grippe grossesse enceinte hématome hémorroïdes hépatite hernie herpès HIV VIH SIDA'.split(
    ' ',
  ),
  ...'hypertension hystérectomie IRM scanner IST MST implant impuissance incontinence infarctus insuline ischémie kyste'.split(
    ' ',
  ),
  ...'leucémie lithium lupus lymphome mammographie mélanome méningite ménopause méthadone migraine morphine mycose'.split(
    ' ',
  ),
  ...'nausée néphrologue obésité oncologue otite ovaire parkinson pilule pneumonie prostate psoriasis psychiatre'.split(
    ' ',
  ),
  ...'psychiatrist psychose pus radiothérapie rechute règles rhumatisme salpingite saignement schizophrénie sclérose'.split(
    ' ',
  ),
  ...'séropositif suicide surdité syphilis tachycardie tension thrombose thyroïde TOC toux transplantation tumeur ulcère'.split(
    ' ',
  ),
  ...'urticaire vaccin varicelle vasectomie vertige viol vomissement zona bipolar pregnancy overdose rehab ultrasound'.split(
    ' ',
  ),
];
