-- Definitions of calls that are being written: one draft of a call at most, gone once it is published or discarded.

create table call_draft (
    call_code text primary key check (call_code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(call_code) <= 60),
    -- The version that it amends; null for a new call.
    based_on integer check (based_on > 0),
    content jsonb not null,
    changed_at timestamptz not null,
    version bigint not null
);

grant select, insert, update, delete on call_draft to ${app_role};
