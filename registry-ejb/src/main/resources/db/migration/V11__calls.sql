-- Calls, as versions of their definition that never change once published, and their waves, which do.

create table call_version (
    id bigint generated always as identity primary key,
    call_code text not null check (call_code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(call_code) <= 60),
    number integer not null check (number > 0),
    content jsonb not null,
    published_at timestamptz not null,
    unique (call_code, number)
);

-- A wave is withdrawn, never deleted: dossiers name it.
create table wave (
    id bigint generated always as identity primary key,
    call_code text not null check (call_code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(call_code) <= 60),
    code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 30),
    title_french text not null check (length(title_french) between 1 and 200),
    title_english text not null check (length(title_english) between 1 and 200),
    opens_at timestamptz not null,
    deadline timestamptz not null check (deadline > opens_at),
    grace_minutes integer not null check (grace_minutes between 0 and 4320),
    committee_on date,
    decisions_by date,
    -- What was announced before an incident extended it, and what the public reads of why.
    announced_deadline timestamptz check (announced_deadline < deadline),
    extension_reason text not null check (length(extension_reason) <= 500),
    withdrawn_at timestamptz,
    version bigint not null,
    unique (call_code, code)
);

-- What was published stays as it was: no update, no deletion.
grant select, insert on call_version to ${app_role};
grant select, insert, update on wave to ${app_role};
grant usage on sequence call_version_id_seq, wave_id_seq to ${app_role};
