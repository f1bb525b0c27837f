-- The figure behind a declared verdict, as the paper writes it; the verdict is what it was judged to be.
alter table assessment.declared_verdict add column stated text;
