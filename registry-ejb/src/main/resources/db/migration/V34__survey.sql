-- The yearly survey of those who use places and those who run them. Nothing here tells who answered, nor when.

create table survey (
    year integer primary key check (year between 2020 and 2100),
    opens_on date not null,
    closes_on date not null check (closes_on > opens_on),
    version bigint not null
);

-- Identifiers are drawn, so that their order says nothing of the order in which people answered.
create table survey_answer (
    id text primary key check (id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    survey_year integer not null references survey (year),
    audience text not null check (audience in ('USER', 'MANAGER')),
    place_id text not null,
    -- As the place was when it was answered for.
    region text not null,
    types text not null
);

create index survey_answer_year on survey_answer (survey_year, audience);

create table survey_value (
    answer_id text not null references survey_answer (id),
    question text not null check (question ~ '^[a-z]+(-[a-z]+)*$'),
    -- The code of a choice, or a whole number.
    value text not null check (length(value) <= 40),
    primary key (answer_id, question, value)
);

-- What was written in free words is kept apart, with no way back to the other answers of the same person.
create table survey_comment (
    id text primary key check (id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    survey_year integer not null references survey (year),
    audience text not null check (audience in ('USER', 'MANAGER')),
    content text not null check (content <> '' and length(content) <= 1000),
    state text not null check (state in ('WAITING', 'PUBLISHED', 'SET_ASIDE')),
    version bigint not null
);

create index survey_comment_state on survey_comment (survey_year, state);

grant select, insert, update on survey, survey_comment to ${app_role};
-- What was answered stays as it was.
grant select, insert on survey_answer, survey_value to ${app_role};
grant delete on survey_comment to ${app_role};
