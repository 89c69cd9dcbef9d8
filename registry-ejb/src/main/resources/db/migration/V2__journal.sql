-- The journal of what was done and of what was read of others. Rows are added, never changed: the application's role
-- may do nothing else, and each row holds the digest of the one before.

create table journal_entry (
    seq bigint primary key check (seq > 0),
    at timestamptz not null,
    actor text not null,
    roles text not null,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    before_digest text not null,
    after_digest text not null,
    note text not null,
    origin text not null,
    previous text not null unique check (previous ~ '^[0-9a-f]{64}$'),
    digest text not null unique check (digest ~ '^[0-9a-f]{64}$')
);

create index journal_entry_subject on journal_entry (subject_kind, subject_id, seq);
create index journal_entry_actor on journal_entry (actor, seq);
create index journal_entry_at on journal_entry (at);

grant select, insert on journal_entry to ${app_role};
