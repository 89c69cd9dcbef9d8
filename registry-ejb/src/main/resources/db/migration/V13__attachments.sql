-- Files of dossiers. Their content lies outside the database, under a key that copies of a file share.

create table attachment (
    id text primary key check (id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    dossier text not null references dossier (public_id) on delete cascade,
    -- Which answer it belongs to.
    path text not null check (length(path) between 1 and 140),
    content text not null check (content ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    name text not null check (length(name) between 1 and 255),
    announced bigint not null check (announced > 0),
    -- Never more than what is safely on disk.
    received bigint not null check (received between 0 and announced),
    sha256 text not null check (sha256 ~ '^([0-9a-f]{64})?$'),
    format text not null,
    state text not null check (state in ('RECEIVING', 'RECEIVED', 'SCANNING', 'SAFE', 'REFUSED')),
    fault text check ((fault is null) = (state <> 'REFUSED')),
    -- Held by a submitted version: the row and the content stay, even when the author takes the file away.
    frozen boolean not null,
    -- The account that sent it; null once that was erased.
    uploaded_by text,
    begun_at timestamptz not null,
    touched_at timestamptz not null,
    removed_at timestamptz,
    -- When it is to be looked at next, by the inspection or the virus scanner.
    due_at timestamptz check ((due_at is not null) = (state in ('RECEIVED', 'SCANNING'))),
    looks integer not null,
    version bigint not null
);

create index attachment_dossier on attachment (dossier, begun_at);
create index attachment_content on attachment (content);
create index attachment_due on attachment (due_at) where due_at is not null;
create index attachment_uploaded_by on attachment (uploaded_by);

grant select, insert, update, delete on attachment to ${app_role};
