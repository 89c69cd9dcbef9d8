-- Dossiers: their answers with the past of each, what was submitted, who writes with whom.

create sequence dossier_id_seq increment by 50 start with 50;

create table dossier (
    id bigint primary key,
    public_id text not null unique check (public_id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    number text not null unique check (number ~ '^[A-Z0-9]+-[0-9]{4}-[0-9]{6,}$'),
    call_code text not null,
    call_version integer not null check (call_version > 0),
    -- To which it was submitted.
    wave text,
    organisation_id text not null references organisation (public_id),
    owner_id text not null references account (public_id),
    parent_id bigint references dossier (id) on delete set null,
    state text not null check (
        state in ('DRAFT', 'SUBMITTED', 'UNDER_INSTRUCTION', 'ACCEPTED', 'REFUSED', 'CLOSED', 'WITHDRAWN')),
    stage text not null check (
        stage in ('NONE', 'ELIGIBILITY', 'INELIGIBLE', 'ELIGIBLE', 'REVIEW', 'COMMITTEE', 'PROPOSED', 'WAITING_LIST',
            'ADJOURNED', 'NOT_RETAINED')),
    -- What the answers say, so that lists need not read them.
    title text not null,
    departement text,
    begun_at timestamptz not null,
    saved_at timestamptz not null,
    -- Whether something changed since it was submitted last.
    amended boolean not null,
    submitted_at timestamptz,
    implicit_refusal_on date,
    ended_at timestamptz,
    -- When its author was told that the draft is going to be deleted.
    warned_at timestamptz,
    version bigint not null,
    check ((state = 'UNDER_INSTRUCTION') = (stage <> 'NONE')),
    check ((wave is null) = (submitted_at is null)),
    check (submitted_at is not null or state in ('DRAFT', 'WITHDRAWN'))
);

create index dossier_owner on dossier (owner_id);
create index dossier_organisation on dossier (organisation_id, call_code);
create index dossier_parent on dossier (parent_id) where parent_id is not null;
create index dossier_wave on dossier (call_code, wave, state) where wave is not null;
create index dossier_draft on dossier (saved_at) where state = 'DRAFT';

-- The last number given, by the initials of the call and the year.
create table dossier_number (
    initials text not null,
    year integer not null,
    last bigint not null,
    primary key (initials, year)
);

create table answer (
    dossier_id bigint not null references dossier (id) on delete cascade,
    path text not null,
    -- Null where it was emptied.
    value jsonb,
    version bigint not null check (version > 0),
    author_id text not null references account (public_id),
    saved_at timestamptz not null,
    primary key (dossier_id, path)
);

create sequence answer_change_id_seq increment by 50 start with 50;

create table answer_change (
    id bigint primary key,
    dossier_id bigint not null references dossier (id) on delete cascade,
    path text not null,
    version bigint not null,
    value jsonb,
    author_id text not null references account (public_id),
    saved_at timestamptz not null,
    -- Drawn by whoever sent it: what comes twice is kept once.
    save_key text not null,
    unique (dossier_id, save_key),
    unique (dossier_id, path, version)
);

create sequence submission_id_seq increment by 50 start with 50;

create table submission (
    id bigint primary key,
    dossier_id bigint not null references dossier (id) on delete cascade,
    number integer not null check (number > 0),
    wave text not null,
    submitted_by text not null references account (public_id),
    submitted_at timestamptz not null,
    implicit_refusal_on date not null,
    -- Canonical JSON, to the byte: its digest is taken from it. Text, since jsonb writes its own.
    content text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    receipt bytea not null,
    unique (dossier_id, number)
);

create sequence dossier_guest_id_seq increment by 50 start with 50;

create table dossier_guest (
    id bigint primary key,
    dossier_id bigint not null references dossier (id) on delete cascade,
    access text not null check (access in ('READ', 'WRITE')),
    invited_at timestamptz not null,
    -- Until it is accepted: to whom the link was sent, and the digest of its token.
    address text,
    token_hash text unique check (token_hash ~ '^[0-9a-f]{64}$'),
    expires_at timestamptz,
    account_id text references account (public_id),
    accepted_at timestamptz,
    unique (dossier_id, account_id),
    check ((account_id is null) = (token_hash is not null and address is not null and expires_at is not null)),
    check ((account_id is null) = (accepted_at is null))
);

create index dossier_guest_account on dossier_guest (account_id);

create sequence dossier_comment_id_seq increment by 50 start with 50;

create table dossier_comment (
    id bigint primary key,
    dossier_id bigint not null references dossier (id) on delete cascade,
    path text,
    author_id text not null references account (public_id),
    content text not null check (content <> ''),
    written_at timestamptz not null,
    resolved_at timestamptz,
    resolved_by text references account (public_id),
    version bigint not null,
    check ((resolved_at is null) = (resolved_by is null))
);

create index dossier_comment_dossier on dossier_comment (dossier_id);
create index dossier_comment_author on dossier_comment (author_id);

grant select, insert, update, delete on dossier, dossier_guest, dossier_comment to ${app_role};
grant select, insert, update on dossier_number, answer to ${app_role};
-- What was written and what was submitted is never rewritten; it goes with its dossier.
grant select, insert on answer_change, submission to ${app_role};
grant usage on all sequences in schema public to ${app_role};
