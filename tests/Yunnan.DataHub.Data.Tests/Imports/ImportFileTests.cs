using System.Diagnostics;
using System.Text;
using Yunnan.DataHub.Imports;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Imports;

public class ImportFileTests
{
    private const string Header = "indicator,region,period,dimension,value,unit,status,organisation,source\n";

    private static string Rows(int count) => Header + string.Concat(Enumerable.Range(0, count).Select(i => $"skilled-talent-stock,530100,2024,d{i},905000,人,provisional,yn-hrss,report\n"));

    [Fact]
    public async Task More_than_the_limit_by_a_pipe_is_refused()
    {
        if (OperatingSystem.IsWindows()) return;
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

        var refused = Assert.Throws<InvalidDataException>(() => ImportFile.Open(pipe, 1 << 20));

        Assert.Equal($"More than 1 MiB come by the pipe '{pipe}': write them to a file, and import that.", refused.Message);
        await writing;
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(2, 3)]
    [InlineData(2, -1)]
    public async Task A_file_that_changes_between_its_two_readings_changes_nothing(int before, int after)
    {
        await using var database = await TemporaryDatabase.CreateSeededAsync();
        await using var context = database.Context();
        var version = await database.Database.GetDataVersionAsync();
        await using var file = new ChangingFile(Encoding.UTF8.GetBytes(Rows(before)), Encoding.UTF8.GetBytes(after < 0 ? Rows(before).Replace("905000", "many", StringComparison.Ordinal) : Rows(after)));

        var changed = await Assert.ThrowsAsync<InvalidDataException>(() => new ObservationImport(context, TimeProvider.System).RunAsync(file));

        Assert.Equal("The file was changed while it was read. Nothing was imported.", changed.Message);
        Assert.DoesNotContain(context.Observations, observation => observation.ImportedAt != null);
        Assert.Equal(version, await database.Database.GetDataVersionAsync());
    }

    /// <summary>A file that holds something else when it is read from the start again.</summary>
    private sealed class ChangingFile(byte[] first, byte[] second) : MemoryStream(first)
    {
        private MemoryStream? _second;
        private bool _wasRead;

        public override long Position
        {
            get => _second?.Position ?? base.Position;
            set
            {
                // Its beginning is looked at first, to find out the encoding.
                if (value == 0 && _wasRead) _second ??= new MemoryStream(second);
                if (_second is null) base.Position = value;
                else _second.Position = value;
            }
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_second is not null) return await _second.ReadAsync(buffer, cancellationToken);
            var count = await base.ReadAsync(buffer, cancellationToken);
            _wasRead |= count == 0;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => _second?.Read(buffer, offset, count) ?? base.Read(buffer, offset, count);
    }
}
