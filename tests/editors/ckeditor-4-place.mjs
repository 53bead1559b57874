// CKEditor 4 looks for its folder as it starts; what it would load from there is in the bundle or not wanted.
globalThis.CKEDITOR_BASEPATH = '/ckeditor4/';
