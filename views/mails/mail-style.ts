/**
 * The style block of every mail: it refines what the attributes of the tables carry alone, and gives dark mode. Without
 * quotes and angle brackets, so that markup leaves it as it is, and its hash can stand in a policy.
 */
export const mailStyle = [
  ':root{color-scheme:light dark}',
  'body{margin:0;padding:0;background:#eef3f5;color:#16232e;font:17px/1.55 -apple-system,Segoe UI,Roboto,Noto Sans,Arial,sans-serif;-webkit-text-size-adjust:100%}',
  'table{border-collapse:collapse}',
  '.w{max-width:600px}',
  '.card{background:#fff;border-radius:12px}',
  '.in{padding:32px 36px}',
  '.name{font:600 20px/1 Georgia,Times New Roman,serif;color:#16232e;text-decoration:none}',
  'h1{font:600 28px/1.2 Georgia,Times New Roman,serif;margin:0 0 14px;color:#16232e}',
  'p{margin:0 0 16px}',
  '.state{font-size:14px;font-weight:700;margin:0 0 8px}',
  '.btn td{border-radius:5px}',
  '.btn a{display:inline-block;padding:13px 24px;border-radius:5px;color:#fff;text-decoration:none;font-weight:700}',
  '.facts td{padding:11px 0;border-top:1px solid #d8dfe2;vertical-align:top;font-size:16px;line-height:1.45}',
  '.facts td:first-child{color:#485862;font-size:14px;padding-inline-end:18px;white-space:nowrap}',
  '.soft{color:#485862;font-size:14px;line-height:1.5}',
  '.one{white-space:nowrap}',
  'a{color:#005466}',
  '.code{font:700 18px/1 Consolas,Menlo,monospace;letter-spacing:.08em}',
  '@media(max-width:640px){.w{width:94%!important}}',
  '@media(max-width:480px){.in{padding:26px 22px}h1{font-size:25px}.facts td{display:block;padding:0 0 12px;border:0}',
  '.facts td:first-child{border-top:1px solid #d8dfe2;padding:12px 0 0}}',
  '@media(prefers-color-scheme:dark){body,.bg{background:#0f161a!important;color:#e9eef0}.card{background:#151e23!important}',
  '.name,h1{color:#e9eef0!important}.good font{color:#77dda0!important}.heed font{color:#f5c66d!important}',
  '.offer font{color:#cab8fb!important}.plain font{color:#a7b3b9!important}.brand font{color:#7bcbe2!important}',
  '.soft,.facts td:first-child{color:#a7b3b9!important}.facts td{border-color:#2a343a!important}',
  'a{color:#7bcbe2}.btn a{color:#fff!important}}',
].join('')
