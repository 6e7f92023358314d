const gloss =
  /(\p{Script=Han})[\s/|]*(?:No|Names?|Staff|Positions?|Posts?|Titles?|Certificates?|Qualifications?|Licen[cs]es?|Types?|Years?|Contracts?|Areas?|(?:Sub-?)?Totals?|Remarks?|Notes?)[.\s]*$/iu;

/** 姓名 Name, 合计Total → 姓名, 合计: the English word that some forms set behind a head of a roster. */
export function withoutGloss(text: string): string {
  return /[A-Za-z]{2}/.test(text) ? text.replace(gloss, '$1') : text;
}
