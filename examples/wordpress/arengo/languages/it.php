<?php
/**
 * Italian.
 *
 * @package Arengo
 */

defined( 'ABSPATH' ) || exit;

return array(
	// Plugin and block.
	'Public consultations, agendas, open data and action plans, shown where you put a link to them.' => 'Consultazioni pubbliche, agende, dati aperti e piani d’azione, mostrati dove metti un link.',
	'A consultation, an agenda, open data, an action plan or a commitment, from its address.' => 'Una consultazione, un’agenda, dati aperti, un piano d’azione o un impegno, dal suo indirizzo.',
	'consultation'                 => 'consultazione',
	'agenda'                       => 'agenda',
	'open data'                    => 'dati aperti',

	// Editor.
	'Address'                      => 'Indirizzo',
	'The page that a person would open: a consultation, an agenda, a dataset, a plan or a commitment; or a file with them.' => 'La pagina che aprirebbe una persona: una consultazione, un’agenda, un dataset, un piano o un impegno; oppure un file che li contiene.',
	'What it is'                   => 'Che cos’è',
	'As the address says'          => 'Come dice l’indirizzo',
	'Consultation'                 => 'Consultazione pubblica',
	'Agenda'                       => 'Agenda',
	'Open data'                    => 'Dati aperti',
	'Action plan'                  => 'Piano d’azione',
	'Commitment'                   => 'Impegno',
	'View'                         => 'Vista',
	'The usual one'                => 'Quella abituale',
	'Whole, to be answered'        => 'Per intero, con il questionario',
	'Card'                         => 'Scheda',
	'List'                         => 'Elenco',
	'A place to check a receipt'   => 'Verifica di una ricevuta',
	'Results'                      => 'Risultati',
	'Month'                        => 'Mese',
	'Table'                        => 'Tabella',
	'What comes next'              => 'Prossimi appuntamenti',
	'Compact'                      => 'Compatta',
	'Detailed'                     => 'Dettagliata',
	'How many at first'            => 'Quanti all’inizio',
	'Level of the heading'         => 'Livello del titolo',
	'Text of the link'             => 'Testo del link',
	'What is read without JavaScript, while it loads and when it fails.' => 'Quello che si legge senza JavaScript, durante il caricamento e se qualcosa non funziona.',
	'Further options'              => 'Altre opzioni',
	'As in a link, for example kind=meeting&from=2026-01-01' => 'Come in un link, per esempio kind=meeting&from=2026-01-01',
	'Show'                         => 'Mostra',
	'Paste the address of what readers should find here.' => 'Incolla l’indirizzo di ciò che i lettori devono trovare qui.',
	'Preview'                      => 'Anteprima',
	'Readers will find a plain link here: this site shows nothing from that address. An administrator can allow it in Settings → Arengo:' => 'Qui i lettori troveranno un semplice link: questo sito non mostra nulla da quell’indirizzo. Un amministratore può autorizzarlo in Impostazioni → Arengo:',
	'That is no web address.'      => 'Questo non è un indirizzo web.',
	'Open the settings'            => 'Apri le impostazioni',
	'This preview is for who may write posts here.' => 'Questa anteprima è per chi può scrivere articoli su questo sito.',

	// Settings.
	'Settings'                     => 'Impostazioni',
	'Three ways to show something' => 'Tre modi per mostrare qualcosa',
	'In the block editor'          => 'Nell’editor a blocchi',
	'the block “Arengo”, with a preview' => 'il blocco “Arengo”, con l’anteprima',
	'In other editors'             => 'In altri editor',
	'In any field'                 => 'In qualsiasi campo',
	'a link whose address ends in #arengo' => 'un link il cui indirizzo termina con #arengo',
	'Whose content is shown'       => 'Di chi sono i contenuti mostrati',
	'Allowed addresses'            => 'Indirizzi autorizzati',
	'This site’s own address is always allowed. Content from elsewhere is shown only from the addresses you list: otherwise whoever can write here could plant a foreign form. What is not allowed stays a link.' => 'L’indirizzo di questo sito è sempre autorizzato. I contenuti di altri siti sono mostrati solo dagli indirizzi elencati: altrimenti chiunque possa scrivere qui potrebbe inserire un modulo altrui. Ciò che non è autorizzato resta un link.',
	'One a line. If your site has a Content Security Policy, add them to its connect-src.' => 'Uno per riga. Se il sito ha una Content Security Policy, aggiungili a connect-src.',
	'The script'                   => 'Lo script',
	'Pages'                        => 'Pagine',
	'On every page: links in fields of the theme are found too. It is about 2 KB, and loads nothing more where there is nothing to show.' => 'In ogni pagina: si trovano anche i link nei campi del tema. Pesa circa 2 KB e non carica altro dove non c’è nulla da mostrare.',
	'Only where the content of a page or of a text widget has a block, a shortcode or a link of ours.' => 'Solo dove il contenuto di una pagina o di un widget di testo ha un blocco, uno shortcode o un link di Arengo.',
	'Address of arengo.js'         => 'Indirizzo di arengo.js',
	'Leave it empty to use the files in this plugin.' => 'Lascialo vuoto per usare i file di questo plugin.',
	'Only who may install plugins can change it.' => 'Può cambiarlo solo chi può installare plugin.',
	'Its hash'                     => 'Il suo hash',
	'For a script from elsewhere: browsers refuse it when it is not the one you chose. Only for an address with a version in it.' => 'Per uno script di un altro sito: il browser lo rifiuta se non è quello scelto. Solo per un indirizzo che contiene la versione.',
	'Colours'                      => 'Colori',
	'Leave them empty: widgets take the colours of a theme on Bootstrap Italia by themselves, and the font of any theme.' => 'Lasciali vuoti: i widget prendono da soli i colori di un tema basato su Bootstrap Italia, e il carattere di qualsiasi tema.',
	'Buttons and links'            => 'Pulsanti e link',
	'Text on buttons'              => 'Testo dei pulsanti',
	'Text'                         => 'Testo',
	'Background'                   => 'Sfondo',
	'Borders of fields'            => 'Bordi dei campi',

	// Faults.
	'The address of the script is no web address, and was not saved.' => 'L’indirizzo dello script non è un indirizzo web e non è stato salvato.',
	'The hash of the script must look like sha384-…; it was not saved.' => 'L’hash dello script deve avere la forma sha384-…; non è stato salvato.',
	'Without its hash, browsers run whatever is found at the address of the script.' => 'Senza hash, il browser esegue qualunque cosa trovi all’indirizzo dello script.',
	'“%s” is no web address, and was left out.' => '“%s” non è un indirizzo web ed è stato escluso.',
	'“%s” is no colour such as #0066cc, and was not saved.' => '“%s” non è un colore come #0066cc e non è stato salvato.',
	'The text on buttons is hard to read: %s : 1, and 4.5 : 1 is needed.' => 'Il testo dei pulsanti si legge male: contrasto %s : 1, ne serve almeno 4,5 : 1.',
	'Links are hard to read on the background: %s : 1, and 4.5 : 1 is needed.' => 'I link si leggono male sullo sfondo: contrasto %s : 1, ne serve almeno 4,5 : 1.',
	'The text is hard to read on the background: %s : 1, and 4.5 : 1 is needed.' => 'Il testo si legge male sullo sfondo: contrasto %s : 1, ne serve almeno 4,5 : 1.',
);
