-- Messages to people. What they say and to which address is there only as long as it is needed: values hold one-time
-- links. What stays of a message that was sent is what it was, to which account, and when.

create table outbox_message (
    id bigint generated always as identity primary key,
    event text not null unique check (length(event) between 1 and 200),
    reference text not null unique check (reference ~ '^[0-9a-f]{32}$'),
    template text not null,
    account_id text,
    language text not null check (language in ('fr', 'en')),
    recipient_digest text not null check (recipient_digest ~ '^[0-9a-f]{64}$'),
    address text,
    content jsonb,
    state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'GAVE_UP', 'BOUNCED')),
    posted_at timestamptz not null,
    -- When it may be taken next: the end of the lease while it is being sent.
    due_at timestamptz not null,
    lease_owner text,
    -- Set before the text is handed to the mail server, taken away when that surely failed.
    handing_over_at timestamptz,
    attempts integer not null default 0 check (attempts >= 0),
    -- How many times nobody could tell whether the server had taken it, so that it was handed over again.
    doubts integer not null default 0 check (doubts >= 0),
    ended_at timestamptz,
    last_error text not null default '',
    version bigint not null default 0,
    check ((address is null) = (content is null)),
    check (state not in ('SENT', 'BOUNCED') or address is null),
    check (state not in ('QUEUED', 'SENDING') or address is not null),
    check ((state = 'SENDING') = (lease_owner is not null)),
    check ((state in ('QUEUED', 'SENDING')) = (ended_at is null))
);

create index outbox_message_due on outbox_message (due_at, id) where state in ('QUEUED', 'SENDING');
create index outbox_message_ended on outbox_message (ended_at);
create index outbox_message_account on outbox_message (account_id, id);

-- Kinds of optional messages that a person does not want.
create table mail_refusal (
    id bigint generated always as identity primary key,
    account_id text not null,
    template text not null,
    at timestamptz not null,
    unique (account_id, template)
);

-- Addresses that mail does not reach, by a keyed digest: the address itself is not there.
create table unreachable_address (
    recipient_digest text primary key check (recipient_digest ~ '^[0-9a-f]{64}$'),
    since timestamptz not null,
    last_at timestamptz not null,
    bounces integer not null check (bounces > 0),
    status text not null
);

grant select, insert, update, delete on outbox_message to ${app_role};
grant select, insert, delete on mail_refusal to ${app_role};
grant select, insert, update, delete on unreachable_address to ${app_role};
