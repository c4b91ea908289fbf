const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });
root.innerHTML =
  '<style>aside { position: fixed; inset: 0 0 0 auto; inline-size: 372px; background: Canvas; border: 1px solid }</style><aside></aside>';
document.body.append(host);
document.documentElement.style.marginRight = '372px';
