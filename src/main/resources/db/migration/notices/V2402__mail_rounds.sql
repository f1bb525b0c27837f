-- A day's mail tells of what was known when its round began; what could not be sent then is tried again during the day.
create table notices.round (
    day      date        primary key,
    began_at timestamptz not null
);
comment on column notices.digest.failure is 'AWAY, PASSWORD or ADDRESS: why it could not be sent; tried again the same day and the next';
