/** Of the signatures of a practice, those that a key of their practitioner confirms: the others lose their proof on the way to the screen. */
import type { Practice, Signature } from '../../domain/practice/practice';
import { statementOf } from '../../domain/practice/signing/seal-key';
import type { Seals } from '../vault-port';

/** Gives a practice back as it may be believed; what is stored stays as it is. */
export type Proving = (practice: Practice) => Promise<Practice>;

/** What was confirmed once is not asked again: a signature that fits its words fits them for ever. */
export function createProving({ confirms }: Pick<Seals, 'confirms'>): Proving {
  const known = new Map<string, Promise<boolean>>();
  const isConfirmed = (practice: Practice, signature: Signature): Promise<boolean> => {
    const key = practice.sealKeys.find(
      ({ id, practitionerId }) =>
        id === signature.proof?.keyId && practitionerId === signature.practitionerId,
    );
    if (!key || !signature.proof) return Promise.resolve(false);
    const { pack } = signature.proof;
    const statement = statementOf(pack?.practiceId ?? practice.id, { ...signature, ...pack });
    const name = [key.publicKey, statement, signature.proof.signature].join(' ');
    const answer = known.get(name) ?? confirms(key.publicKey, statement, signature.proof.signature);
    known.set(name, answer);
    return answer;
  };
  const checked = async (practice: Practice, signature: Signature): Promise<Signature> => {
    const { proof: _proof, ...bare } = signature;
    return !signature.proof || (await isConfirmed(practice, signature)) ? signature : bare;
  };
  return async (practice) => {
    if (!practice.signatures.some(({ proof }) => proof)) return practice;
    const signatures = await Promise.all(practice.signatures.map((each) => checked(practice, each)));
    return { ...practice, signatures };
  };
}
