import type {Meta} from '@storybook/web-components-vite';
import {narrow} from './hosts/bare.ts';
import {inHost} from './hosts/host.ts';

const meta = {title: 'In the wild/320 pixels'} satisfies Meta;
export default meta;

export const Consultation = inHost(narrow, 'consultation');
export const Agenda = inHost(narrow, 'agenda');
export const Dataset = inHost(narrow, 'dataset');
export const Plan = inHost(narrow, 'plan');
export const Commitment = inHost(narrow, 'commitment');
