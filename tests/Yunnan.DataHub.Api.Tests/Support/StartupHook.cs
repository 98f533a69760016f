using SQLitePCL;

/// <summary>
/// What the runtime calls before a program whose environment names this assembly in <c>DOTNET_STARTUP_HOOKS</c>: it starts SQLite with its
/// locks.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        Batteries_V2.Init();
        // The runtime loads nothing here but what the program itself has: no assertions of xUnit.
        _ = raw.sqlite3_initialize();
    }
}
