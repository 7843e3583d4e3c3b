import type {Meta} from '@storybook/web-components-vite';
import {dark} from './hosts/bare.ts';
import {inHost} from './hosts/host.ts';

const meta = {title: 'In the wild/Dark page'} satisfies Meta;
export default meta;

export const Consultation = inHost(dark, 'consultation');
export const Agenda = inHost(dark, 'agenda');
export const Dataset = inHost(dark, 'dataset');
export const Plan = inHost(dark, 'plan');
export const Commitment = inHost(dark, 'commitment');
