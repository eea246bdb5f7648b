import type { Reply } from '@boordosh/shared/contract';
import type { Language } from '@boordosh/shared/vocabulary';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { answer, api, forgetKeys, ifMatch } from './api-client';
import { onDevice } from './device-storage';
import { wipeDrafts } from './drafts';
import { chooseLanguage } from './i18n';

export type Session = Reply<'Session'>;

const SCHOOL_KEY = 'school';
/** Somebody has signed in on this device: only a hint for what to load first. */
const KNOWN_KEY = 'known';

/** Who is signed in, for which school they act, in which language. Rights are not worked out here: replies carry `can`. */
export const useSessionStore = defineStore('session', () => {
  const session = shallowRef<Session | null>(null);
  const chosenSchool = ref(onDevice.read(SCHOOL_KEY));
  let asked: Promise<void> | undefined;
  /** Counts sign-ins, so that a late "nobody" does not undo one. */
  let signIns = 0;

  const probablySignedIn = (): boolean => signedIn.value || onDevice.read(KNOWN_KEY) !== null;
  const signedIn = computed(() => session.value !== null);
  const user = computed(() => session.value?.user ?? null);
  const schoolIds = computed(() => [...new Set(session.value?.memberships.map(({ schoolId }) => schoolId))]);
  /** "I act for …": everything that is created carries this school. */
  const schoolId = computed(() =>
    chosenSchool.value && schoolIds.value.includes(chosenSchool.value)
      ? chosenSchool.value
      : (schoolIds.value[0] ?? null),
  );
  const memberships = computed(() => session.value?.memberships.filter((one) => one.schoolId === schoolId.value) ?? []);
  const coordinates = computed(() => (session.value?.clusterIds.length ?? 0) > 0);
  const isOfficer = computed(() => (session.value?.departmentIds.length ?? 0) > 0);
  const isAdministrator = computed(() => session.value?.administrator ?? false);
  const looksAfterSchools = computed(() => coordinates.value || isOfficer.value || isAdministrator.value);

  /** Asks once who is signed in; the guard waits for it. Without an answer nobody is, and the next page asks again. */
  const ready = (): Promise<void> => (asked ??= refresh());

  const refresh = async (): Promise<void> => {
    const before = signIns;
    try {
      await begin(await answer(api.GET('/api/v1/sessions/current')));
    } catch (problem) {
      if (signIns !== before) return;
      session.value = null;
      if (!isSignedOut(problem)) {
        asked = undefined;
        throw problem;
      }
    }
  };

  /** After sign-in. The language of the account becomes that of the device. */
  const begin = async (fresh: Session): Promise<void> => {
    signIns += 1;
    session.value = fresh;
    asked = Promise.resolve();
    onDevice.write(KNOWN_KEY, '1');
    await chooseLanguage(fresh.user.language);
  };

  const signIn = async (input: {
    identifier: string;
    password: string;
    totp?: string | undefined;
    sharedDevice?: boolean;
  }): Promise<void> => {
    await begin(await answer(api.POST('/api/v1/sessions', { body: input })));
  };

  /** Wipes what was being written: the next person at this device must not find it. */
  const signOut = async (): Promise<void> => {
    await answer(api.DELETE('/api/v1/sessions/current'));
    if (user.value) wipeDrafts(user.value.id);
    forgetKeys();
    onDevice.remove(SCHOOL_KEY);
    onDevice.remove(KNOWN_KEY);
    chosenSchool.value = null;
    session.value = null;
  };

  /** The session ended elsewhere or by time. Drafts stay for the same person. */
  const end = (): void => {
    session.value = null;
  };

  const actFor = (id: string): void => {
    chosenSchool.value = id;
    onDevice.write(SCHOOL_KEY, id);
  };

  /** On this device at once, then with the account. */
  const changeLanguage = async (language: Language): Promise<void> => {
    await chooseLanguage(language);
    if (!session.value || session.value.user.language === language) return;
    const me = await answer(api.GET('/api/v1/me'));
    await answer(api.PATCH('/api/v1/me', { params: { header: ifMatch(me.version) }, body: { language } }));
    session.value = { ...session.value, user: { ...session.value.user, language } };
  };

  return {
    session, signedIn, user, schoolIds, schoolId, memberships, coordinates, isOfficer, isAdministrator, looksAfterSchools,
    probablySignedIn, ready, refresh, signIn, signOut, end, actFor, changeLanguage,
  }; // prettier-ignore
});

const isSignedOut = (problem: unknown): boolean =>
  typeof problem === 'object' && problem !== null && 'status' in problem && problem.status === 401;
