import type {Meta} from '@storybook/web-components-vite';
import {rightToLeft} from './hosts/bare.ts';
import {inHost} from './hosts/host.ts';

const meta = {title: 'In the wild/Right to left'} satisfies Meta;
export default meta;

export const Consultation = inHost(rightToLeft, 'consultation');
export const Agenda = inHost(rightToLeft, 'agenda');
export const Dataset = inHost(rightToLeft, 'dataset');
export const Plan = inHost(rightToLeft, 'plan');
export const Commitment = inHost(rightToLeft, 'commitment');
