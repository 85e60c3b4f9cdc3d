// The ways to the app, with the settings that each of them needs.
import { topologies } from '@/lib/testing/buyer-ip-cases';
import { answerWith } from './answer.mjs';

answerWith(() => topologies);
