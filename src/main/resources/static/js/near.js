/** Adds the reader's position to a link of the programme; without permission the link works as it is. */
export default function near(link) {
  if (!navigator.geolocation) {
    return;
  }
  link.addEventListener('click', (event) => {
    event.preventDefault();
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const url = new URL(link.href);
        url.searchParams.set('near', `${coords.latitude.toFixed(4)},${coords.longitude.toFixed(4)}`);
        window.location.assign(url);
      },
      () => window.location.assign(link.href),
      { maximumAge: 600000, timeout: 5000 },
    );
  });
}
