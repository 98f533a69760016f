-- Tools that speak only SQL log in as members of this role: it sees the views and no table.
IF DATABASE_PRINCIPAL_ID(N'datahub_reports') IS NULL EXEC(N'CREATE ROLE [datahub_reports]');
GRANT SELECT ON [report_certificates] TO [datahub_reports];
GRANT SELECT ON [report_certificates_by_occupation] TO [datahub_reports];
GRANT SELECT ON [report_documents] TO [datahub_reports];
GRANT SELECT ON [report_honours] TO [datahub_reports];
GRANT SELECT ON [report_observations] TO [datahub_reports];
GRANT SELECT ON [report_occupations] TO [datahub_reports];
GRANT SELECT ON [report_payments] TO [datahub_reports];
GRANT SELECT ON [report_programmes] TO [datahub_reports];
GRANT SELECT ON [report_regions] TO [datahub_reports];
GRANT SELECT ON [report_sites] TO [datahub_reports];
GRANT SELECT ON [report_target_progress] TO [datahub_reports];
GRANT SELECT ON [report_targets] TO [datahub_reports];
GRANT SELECT ON [report_training] TO [datahub_reports];
GRANT SELECT ON [report_workforce_counts] TO [datahub_reports];
