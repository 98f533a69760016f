using System.Diagnostics;
using Yunnan.DataHub.Imports.Tables;

namespace Yunnan.DataHub.Data.Tests.Imports;

public class TableFileTests
{
    [Fact]
    public async Task More_than_the_limit_by_a_pipe_is_refused()
    {
        if (OperatingSystem.IsWindows())
            return;
        var folder = Directory.CreateTempSubdirectory("hub-data-tests-").FullName;
        var pipe = Path.Combine(folder, "pipe");
        using (var make = Process.Start("mkfifo", [pipe])) await make.WaitForExitAsync();
        var writing = Task.Run(() =>
        {
            try
            {
                File.WriteAllBytes(pipe, new byte[4 << 20]);
            }
            catch (IOException)
            {
                // Nobody reads on.
            }
        });

        var refused = Assert.Throws<InvalidDataException>(() => TableFile.OpenFile(pipe, 1 << 20));

        Assert.Equal($"More than 1 MiB come by the pipe '{pipe}': write them to a file, and import that.", refused.Message);
        await writing;
        Directory.Delete(folder, recursive: true);
    }
}
