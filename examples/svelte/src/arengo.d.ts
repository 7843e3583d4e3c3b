// The tags of Arengo in Svelte, with their properties and events.
import type {} from 'arengo/svelte';
