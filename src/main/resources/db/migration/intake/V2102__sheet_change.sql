-- What a saved workbook of sheets put down: which state of which value, so that all of it can be taken back.
create table intake.sheet_change (
    upload_id int      not null references intake.upload,
    sheet_id  int      not null,
    indicator smallint not null,
    unit_code text     not null,
    on_day    date     not null,                  -- the day the code is read at
    version   int      not null,                  -- as saved; another one stands there: somebody changed it since
    kept      boolean  not null default false,    -- left alone when the workbook was undone
    primary key (upload_id, sheet_id, indicator)
);
