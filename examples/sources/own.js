/** A source of the page's own: an object with what it can be asked. Here a list; it may as well come from anywhere. */
document.querySelector('#own').source = {
  agenda: async () => [
    {
      id: 'lettura',
      kind: 'event',
      title: 'Letture ad alta voce',
      language: 'it',
      start: '2099-05-07',
      datePrecision: 'day',
      place: {name: 'Biblioteca di quartiere'},
    },
  ],
};
